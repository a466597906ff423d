# The structs.


class _Orders_Plain_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("x", _ctypes.c_int32),
        ("y", _be(_ctypes.c_int32)),
    ]


_assert_layout(
    _Orders_Plain_raw,
    8,
    [
        ("x", 0, 4),
        ("y", 4, 4),
    ],
)


class Orders_Plain(_Orders_Plain_raw, _Region):
    """The struct demo.Orders.Plain."""

    __slots__ = ()
    SIZEOF = 8
    FINGERPRINT = 0x85397B4123366797
    _DESCRIPTOR = "0 int32 4 x\n4 int32/be 4 y\n"

    x = _Field("x", _Number(-(2**31), 2**31 - 1))
    y = _Field("y", _Number(-(2**31), 2**31 - 1))
