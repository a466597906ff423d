# The structs.


class _demo_Rectangle_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("width", _ctypes.c_int32),
    ]


_assert_layout(
    _demo_Rectangle_raw,
    4,
    [
        ("width", 0, 4),
    ],
)


class demo_Rectangle(_demo_Rectangle_raw, _Region):
    """A function of Windows has its name."""

    __slots__ = ()
    SIZEOF = 4
    FINGERPRINT = 0x441678AAADD479EB
    _DESCRIPTOR = "0 int32 4 width\n"

    width = _Field("width", _Number(-(2**31), 2**31 - 1))
