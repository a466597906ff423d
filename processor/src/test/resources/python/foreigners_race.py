# The structs.


class _Foreigners_Race_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("x", _ctypes.c_int32),
    ]


_assert_layout(
    _Foreigners_Race_raw,
    4,
    [
        ("x", 0, 4),
    ],
)


class Foreigners_Race(_Foreigners_Race_raw, _Region):
    """The struct demo.Foreigners.Race."""

    __slots__ = ()
    NAME = "$pcars2$"
    SIZEOF = 4
    FINGERPRINT = 0xDC1CE2997AFB4652
    _DESCRIPTOR = "0 int32 4 x\n"

    x = _Field("x", _Number(-(2**31), 2**31 - 1))
