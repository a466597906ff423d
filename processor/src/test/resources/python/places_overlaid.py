# The structs.


class _Places_Overlaid_raw_union_8_at_12_high(_ctypes.Structure):
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("_padding_0", _ctypes.c_uint8 * 4),
        ("high", _ctypes.c_int32),
    ]


class _Places_Overlaid_raw_union_8_at_9_flag(_ctypes.Structure):
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("_padding_0", _ctypes.c_uint8 * 1),
        ("flag", _ctypes.c_uint8),
    ]


class _Places_Overlaid_raw_union_8(_ctypes.Union):
    _layout_ = "ms"
    _pack_ = 1
    _anonymous_ = [
        "_at_12_high",
        "_at_9_flag",
    ]
    _fields_ = [
        ("word", _ctypes.c_int64),
        ("_at_12_high", _Places_Overlaid_raw_union_8_at_12_high),
        ("_at_9_flag", _Places_Overlaid_raw_union_8_at_9_flag),
    ]


class _Places_Overlaid_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _anonymous_ = [
        "_union_8",
    ]
    _fields_ = [
        ("tag", _ctypes.c_int8),
        ("_padding_1", _ctypes.c_uint8 * 7),
        ("_union_8", _Places_Overlaid_raw_union_8),
        ("_padding_16", _ctypes.c_uint8 * 16),
    ]


_assert_layout(
    _Places_Overlaid_raw,
    32,
    [
        ("word", 8, 8),
        ("high", 12, 4),
        ("flag", 9, 1),
        ("tag", 0, 1),
    ],
)


class Places_Overlaid(_Places_Overlaid_raw, _Region):
    """The struct demo.Places.Overlaid."""

    __slots__ = ()
    SIZEOF = 32
    FINGERPRINT = 0xB909261F99C7F8CA
    _DESCRIPTOR = "0 int8 1 tag\n8 int64 8 word\n9 bool8 1 flag\n12 int32 4 high\n"

    word = _Field("word", _Number(-(2**63), 2**63 - 1))
    high = _Field("high", _Number(-(2**31), 2**31 - 1))
    flag = _Field("flag", _Boolean())
    tag = _Field("tag", _Number(-(2**7), 2**7 - 1))
