# The structs.


class _Point_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("kind", _ctypes.c_int8),
        ("_padding_1", _ctypes.c_uint8 * 3),
        ("x", _ctypes.c_int32),
    ]


_assert_layout(
    _Point_raw,
    8,
    [
        ("kind", 0, 1),
        ("x", 4, 4),
    ],
)


class Point(_Point_raw, _Region):
    """The struct demo.Point."""

    __slots__ = ()
    SIZEOF = 8
    FINGERPRINT = 0x7392247E2428FD2B
    _DESCRIPTOR = "0 int8 1 kind\n4 int32 4 x\n"

    kind = _Field("kind", _Number(-(2**7), 2**7 - 1))
    x = _Field("x", _Number(-(2**31), 2**31 - 1))
