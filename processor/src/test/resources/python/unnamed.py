# The structs.


class _Unnamed_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("yield_", _ctypes.c_int32),
    ]


_assert_layout(
    _Unnamed_raw,
    4,
    [
        ("yield_", 0, 4),
    ],
)


class Unnamed(_Unnamed_raw, _Region):
    """The struct Unnamed."""

    __slots__ = ()
    SIZEOF = 4
    FINGERPRINT = 0x57E643EE30A215C1
    _DESCRIPTOR = "0 int32 4 yield\n"

    yield_ = _Field("yield_", _Number(-(2**31), 2**31 - 1))
