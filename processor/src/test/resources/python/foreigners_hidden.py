# The structs.


class _Foreigners_Hidden_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("x", _ctypes.c_int32),
    ]


_assert_layout(
    _Foreigners_Hidden_raw,
    4,
    [
        ("x", 0, 4),
    ],
)


class Foreigners_Hidden(_Foreigners_Hidden_raw, _Region):
    """The struct demo.Foreigners.Hidden."""

    __slots__ = ()
    NAME = ".hidden"
    SIZEOF = 4
    FINGERPRINT = 0xDC1CE2997AFB4652
    _DESCRIPTOR = "0 int32 4 x\n"

    x = _Field("x", _Number(-(2**31), 2**31 - 1))
