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


class _Places_Variant_raw_union_16(_ctypes.Union):
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("real", _ctypes.c_double),
        ("text", _ctypes.c_uint8 * 10),
        ("part", _ctypes.c_int16 * 4),
        ("wide", Places_Wide),
    ]


class _Places_Variant_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _anonymous_ = [
        "_union_16",
    ]
    _fields_ = [
        ("kind", _ctypes.c_int8),
        ("_padding_1", _ctypes.c_uint8 * 15),
        ("_union_16", _Places_Variant_raw_union_16),
        ("end", _ctypes.c_int8),
        ("_padding_33", _ctypes.c_uint8 * 15),
    ]


_assert_layout(
    _Places_Variant_raw,
    48,
    [
        ("kind", 0, 1),
        ("real", 16, 8),
        ("text", 16, 10),
        ("part", 16, 8),
        ("wide", 16, 16),
        ("end", 32, 1),
    ],
)


class Places_Variant(_Places_Variant_raw, _Region):
    """The struct demo.Places.Variant."""

    __slots__ = ()
    SIZEOF = 48
    FINGERPRINT = 0x3E11F9AB4A81C348
    _DESCRIPTOR = (
        "format 2\nstruct\n0 int32 4 x\nlayout\n0 int8 1 kind\n16 float64 8 real\n16 "
        "string/UTF-8 10 text\n16 int16[4] 8 part\n16 struct#1 16 wide\n32 int8 1 end"
        "\n"
    )

    kind = _Field("kind", _Number(-(2**7), 2**7 - 1))
    real = _Field("real", _Float("d"))
    text = _Field("text", _Text(10, "utf-8", nul=1))
    text_bytes = _Field("text", _TextBytes(_Text(10, "utf-8", nul=1)), False)
    part = _Field("part", _Row(_Number(-(2**15), 2**15 - 1), 4))
    wide = _Field("wide", _Inner(Places_Wide))
    end = _Field("end", _Number(-(2**7), 2**7 - 1))

    def part_numpy(self) -> _t.Any:
        return _numpy(self, "part", "=i2")
