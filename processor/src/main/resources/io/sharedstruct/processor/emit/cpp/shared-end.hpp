private:
    struct Detached {};

    explicit Shared(Detached) noexcept {}

    static const char *declared_name() noexcept {
        static_assert(Layout<Struct>::name != nullptr, "the struct declares no name of its region: say one");
        return Layout<Struct>::name;
    }

    int open(const std::string &name, const Options &options) {
        unsigned flags = std::is_const_v<T> || options.read_only ? SHAREDSTRUCT_READ_ONLY : 0u;
        flags |= options.any_owner ? SHAREDSTRUCT_ANY_OWNER : 0u;
        flags |= options.global ? SHAREDSTRUCT_GLOBAL : 0u;
        attachment_ = std::make_unique<sharedstruct_attachment>();
        // A name with a NUL would be another one.
        const char *const whole = name.find('\0') == std::string::npos ? name.c_str() : "";
        void *const address = sharedstruct_attach(attachment_.get(), whole, sizeof(Struct), Layout<Struct>::fingerprint, flags, detail::milliseconds(options.timeout));
        return address == nullptr ? errno : 0;
    }

    int leave() noexcept { return attachment_ && sharedstruct_detach(attachment_.get()) != 0 ? errno : 0; }

    T *attached() const {
        T *const data = get();
        if (data == nullptr) {
            throw Error(SHAREDSTRUCT_NOT_ATTACHED, detail::quoted("use", name()));
        }
        return data;
    }

    /// On the heap: locks that are held point to it, wherever this object is moved.
    std::unique_ptr<sharedstruct_attachment> attachment_;
};

} // namespace sharedstruct

#endif
