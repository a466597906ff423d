# The structs.


class _Foreigners_Odd_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("x", _ctypes.c_int32),
    ]


_assert_layout(
    _Foreigners_Odd_raw,
    4,
    [
        ("x", 0, 4),
    ],
)


class Foreigners_Odd(_Foreigners_Odd_raw, _Region):
    """The struct demo.Foreigners.Odd."""

    __slots__ = ()
    NAME = "a \x22b\x22 {c}! \\ ??= gr\xf6\xdfe\u202e\n9"
    SIZEOF = 4
    FINGERPRINT = 0xDC1CE2997AFB4652
    _DESCRIPTOR = "0 int32 4 x\n"

    x = _Field("x", _Number(-(2**31), 2**31 - 1))
