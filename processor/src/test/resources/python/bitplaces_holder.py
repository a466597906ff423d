# The structs.


class _BitPlaces_Flags_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("_unit_0", _ctypes.c_uint32),
        ("_padding_4", _ctypes.c_uint8 * 12),
    ]


_assert_layout(
    _BitPlaces_Flags_raw,
    16,
    [
        ("_unit_0", 0, 4),
    ],
)


class BitPlaces_Flags(_BitPlaces_Flags_raw):
    """The struct demo.BitPlaces.Flags."""

    __slots__ = ()
    SIZEOF = 16
    FINGERPRINT = 0x0095AA7528D71AE8

    mode = _Bits("_unit_0", 0, 3, "unsigned")
    count = _Bits("_unit_0", 3, 20, "unsigned")
    open = _Bits("_unit_0", 23, 1, "boolean")


class _BitPlaces_Tight_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("tag", _ctypes.c_int8),
        ("_unit_1", _ctypes.c_uint16),
    ]


_assert_layout(
    _BitPlaces_Tight_raw,
    3,
    [
        ("tag", 0, 1),
        ("_unit_1", 1, 2),
    ],
)


class BitPlaces_Tight(_BitPlaces_Tight_raw):
    """The struct demo.BitPlaces.Tight."""

    __slots__ = ()
    SIZEOF = 3
    FINGERPRINT = 0x4E6562948ECFD115

    tag = _Field("tag", _Number(-(2**7), 2**7 - 1))
    low = _Bits("_unit_1", 0, 5, "unsigned")
    high = _Bits("_unit_1", 5, 11, "signed")


class _BitPlaces_Holder_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("tag", _ctypes.c_int8),
        ("_padding_1", _ctypes.c_uint8 * 15),
        ("flags", BitPlaces_Flags),
        ("tight", BitPlaces_Tight * 2),
        ("_padding_38", _ctypes.c_uint8 * 10),
    ]


_assert_layout(
    _BitPlaces_Holder_raw,
    48,
    [
        ("tag", 0, 1),
        ("flags", 16, 16),
        ("tight", 32, 6),
    ],
)


class BitPlaces_Holder(_BitPlaces_Holder_raw, _Region):
    """The struct demo.BitPlaces.Holder."""

    __slots__ = ()
    SIZEOF = 48
    FINGERPRINT = 0xF543FB34B1398C72
    _DESCRIPTOR = (
        "format 2\nstruct\n0 uint32:3@0 4 mode\n0 uint32:20@3 4 count\n0 bool32:1@23 "
        "4 open\nstruct\n0 int8 1 tag\n1 uint16:5@0 2 low\n1 int16:11@5 2 high\nlayou"
        "t\n0 int8 1 tag\n16 struct#1 16 flags\n32 struct#2[2] 6 tight\n"
    )

    tag = _Field("tag", _Number(-(2**7), 2**7 - 1))
    flags = _Field("flags", _Inner(BitPlaces_Flags))
    tight = _Field("tight", _Row(_Inner(BitPlaces_Tight), 2))
