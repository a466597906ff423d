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


class _BitPlaces_Box_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("tag", _ctypes.c_int8),
        ("flags", BitPlaces_Flags),
    ]


_assert_layout(
    _BitPlaces_Box_raw,
    17,
    [
        ("tag", 0, 1),
        ("flags", 1, 16),
    ],
)


class BitPlaces_Box(_BitPlaces_Box_raw, _Region):
    """The struct demo.BitPlaces.Box."""

    __slots__ = ()
    SIZEOF = 17
    FINGERPRINT = 0x4036B5308A4F2068
    _DESCRIPTOR = (
        "format 2\nstruct\n0 uint32:3@0 4 mode\n0 uint32:20@3 4 count\n0 bool32:1@23 "
        "4 open\nlayout\n0 int8 1 tag\n1 struct#1 16 flags\n"
    )

    tag = _Field("tag", _Number(-(2**7), 2**7 - 1))
    flags = _Field("flags", _Inner(BitPlaces_Flags))
