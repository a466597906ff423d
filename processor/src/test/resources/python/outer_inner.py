# The structs.


class _Outer_Inner_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("x", _ctypes.c_int32),
    ]


_assert_layout(
    _Outer_Inner_raw,
    4,
    [
        ("x", 0, 4),
    ],
)


class Outer_Inner(_Outer_Inner_raw, _Region):
    """A nested struct."""

    __slots__ = ()
    NAME = "Inner"
    SIZEOF = 4
    FINGERPRINT = 0xDC1CE2997AFB4652
    _DESCRIPTOR = "0 int32 4 x\n"

    #: The number.
    x = _Field("x", _Number(-(2**31), 2**31 - 1))
