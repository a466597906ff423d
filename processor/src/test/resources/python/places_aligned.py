# The structs.


class _Places_Aligned_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("tag", _ctypes.c_int8),
        ("_padding_1", _ctypes.c_uint8 * 7),
        ("byte", _ctypes.c_int8 * 3),
        ("x", _ctypes.c_int32),
        ("_padding_15", _ctypes.c_uint8 * 17),
    ]


_assert_layout(
    _Places_Aligned_raw,
    32,
    [
        ("tag", 0, 1),
        ("byte", 8, 3),
        ("x", 11, 4),
    ],
)


class Places_Aligned(_Places_Aligned_raw, _Region):
    """The struct demo.Places.Aligned."""

    __slots__ = ()
    SIZEOF = 32
    FINGERPRINT = 0xBE6C89384D30030F
    _DESCRIPTOR = "0 int8 1 tag\n8 int8[3] 3 byte\n11 int32 4 x\n"

    tag = _Field("tag", _Number(-(2**7), 2**7 - 1))
    byte = _Field("byte", _Row(_Number(-(2**7), 2**7 - 1), 3))
    x = _Field("x", _Number(-(2**31), 2**31 - 1))

    def byte_numpy(self) -> _t.Any:
        return _numpy(self, "byte", "=i1")
