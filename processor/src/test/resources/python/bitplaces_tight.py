# The structs.


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


class BitPlaces_Tight(_BitPlaces_Tight_raw, _Region):
    """The struct demo.BitPlaces.Tight."""

    __slots__ = ()
    SIZEOF = 3
    FINGERPRINT = 0x4E6562948ECFD115
    _DESCRIPTOR = "0 int8 1 tag\n1 uint16:5@0 2 low\n1 int16:11@5 2 high\n"

    tag = _Field("tag", _Number(-(2**7), 2**7 - 1))
    low = _Bits("_unit_1", 0, 5, "unsigned")
    high = _Bits("_unit_1", 5, 11, "signed")
