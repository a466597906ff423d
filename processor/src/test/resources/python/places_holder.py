# The structs.


class _Places_Wide_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("x", _ctypes.c_int32),
        ("_padding_4", _ctypes.c_uint8 * 12),
    ]


_assert_layout(
    _Places_Wide_raw,
    16,
    [
        ("x", 0, 4),
    ],
)


class Places_Wide(_Places_Wide_raw):
    """The struct demo.Places.Wide."""

    __slots__ = ()
    SIZEOF = 16
    FINGERPRINT = 0xDC1CE2997AFB4652

    x = _Field("x", _Number(-(2**31), 2**31 - 1))


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


class Places_Ring(_Places_Ring_raw):
    """The struct demo.Places.Ring."""

    __slots__ = ()
    SIZEOF = 256
    FINGERPRINT = 0x8E5CB0BEA9F5552D

    tag = _Field("tag", _Number(-(2**31), 2**31 - 1))
    written = _Field("written", _Number(-(2**63), 2**63 - 1))
    read = _Field("read", _Number(-(2**63), 2**63 - 1))
    last = _Field("last", _Number(-(2**7), 2**7 - 1))


class _Places_Holder_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("tag", _ctypes.c_int8),
        ("_padding_1", _ctypes.c_uint8 * 15),
        ("wide", Places_Wide),
        ("_padding_32", _ctypes.c_uint8 * 32),
        ("ring", Places_Ring * 2),
    ]


_assert_layout(
    _Places_Holder_raw,
    576,
    [
        ("tag", 0, 1),
        ("wide", 16, 16),
        ("ring", 64, 512),
    ],
)


class Places_Holder(_Places_Holder_raw, _Region):
    """The struct demo.Places.Holder."""

    __slots__ = ()
    SIZEOF = 576
    FINGERPRINT = 0x9FB7021960C00546
    _DESCRIPTOR = (
        "format 2\nstruct\n0 int32 4 x\nstruct\n0 int32 4 tag\n64 int64 8 written\n12"
        "8 int64 8 read\n192 int8 1 last\nlayout\n0 int8 1 tag\n16 struct#1 16 wide\n"
        "64 struct#2[2] 512 ring\n"
    )

    tag = _Field("tag", _Number(-(2**7), 2**7 - 1))
    wide = _Field("wide", _Inner(Places_Wide))
    ring = _Field("ring", _Row(_Inner(Places_Ring), 2))
