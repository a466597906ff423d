# The structs.


class _Places_Wide_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("x", _ctypes.c_int32),
        ("_padding_4", _ctypes.c_uint8 * 12),
    ]


_assert_layout(
    _Places_Wide_raw,
    16,
    [
        ("x", 0, 4),
    ],
)


class Places_Wide(_Places_Wide_raw, _Region):
    """The struct demo.Places.Wide."""

    __slots__ = ()
    SIZEOF = 16
    FINGERPRINT = 0xDC1CE2997AFB4652
    _DESCRIPTOR = "0 int32 4 x\n"

    x = _Field("x", _Number(-(2**31), 2**31 - 1))
