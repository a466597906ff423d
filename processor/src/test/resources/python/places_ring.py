# The structs.


class _Places_Ring_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("tag", _ctypes.c_int32),
        ("_padding_4", _ctypes.c_uint8 * 60),
        ("written", _ctypes.c_int64),
        ("_padding_72", _ctypes.c_uint8 * 56),
        ("read", _ctypes.c_int64),
        ("_padding_136", _ctypes.c_uint8 * 56),
        ("last", _ctypes.c_int8),
        ("_padding_193", _ctypes.c_uint8 * 63),
    ]


_assert_layout(
    _Places_Ring_raw,
    256,
    [
        ("tag", 0, 4),
        ("written", 64, 8),
        ("read", 128, 8),
        ("last", 192, 1),
    ],
)


class Places_Ring(_Places_Ring_raw, _Region):
    """The struct demo.Places.Ring."""

    __slots__ = ()
    SIZEOF = 256
    FINGERPRINT = 0x8E5CB0BEA9F5552D
    _DESCRIPTOR = (
        "0 int32 4 tag\n64 int64 8 written\n128 int64 8 read\n192 int8 1 last\n"
    )

    tag = _Field("tag", _Number(-(2**31), 2**31 - 1))
    written = _Field("written", _Number(-(2**63), 2**63 - 1))
    read = _Field("read", _Number(-(2**63), 2**63 - 1))
    last = _Field("last", _Number(-(2**7), 2**7 - 1))
