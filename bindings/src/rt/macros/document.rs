//! Macros for global elements, headers and requests.

/// Defines a constant for each global element of a namespace, and the function `visit`.
#[doc(hidden)]
#[macro_export]
macro_rules! elements {
    ($($constant:ident: $type:ty = $name:literal;)*) => {
        $(
            #[doc = concat!("`", $name, "`")]
            pub const $constant: $crate::xml::Element<$type> = $crate::xml::Element::in_schema($name, ns::ALL);
        )*

        /// Visits every element, in alphabetical order.
        #[inline]
        pub fn visit(visitor: &mut impl $crate::xml::Visitor) {
            $(visitor.element($constant);)*
        }
    };
}

/// Sets the global element of a type that belongs to exactly one element. For a list, the type is its marker type.
#[doc(hidden)]
#[macro_export]
macro_rules! root {
    ($type:ident = $name:literal) => {
        impl $crate::xml::GlobalElement for $type {
            const ELEMENT: &'static str = $name;
            const NAMESPACES: $crate::rt::Namespaces = ns::ALL;
        }
    };
}

/// Implements `Header` for a struct with the elements of a SOAP header.
///
/// `version` has the field for the version of a request, the type of the field, and the type of the version. `default` is
/// the version that requests name by default, if it is not that of the trait.
#[doc(hidden)]
#[macro_export]
macro_rules! header_type {
    (
        $type:ident $(, version $version_field:ident: $version_header:ty = $version:ty $(, default $default:literal)?)?;
        $($field:ident: $prefix:ident $local:literal;)*
    ) => {
        $(
            impl $type {
                /// Creates the header of a request for a version of the protocol, such as
                /// `ExchangeVersion::Exchange2013Sp1` or `"Exchange2013_SP1"`.
                ///
                /// The header has the element `RequestServerVersion`. A server takes a request without this element for
                /// a request of Exchange 2007.
                #[inline]
                pub fn for_version(version: impl Into<$version>) -> Self {
                    Self { $version_field: Some(<$version_header>::new(version.into())), ..Self::default() }
                }
            }
        )?

        impl $crate::soap::Header for $type {
            $($(const DEFAULT_VERSION: &'static str = $default;)?)?
            const IS_OF_REQUEST: bool = matches!(stringify!($type).as_bytes(), b"RequestHeader");

            #[inline]
            fn read_header(
                &mut self,
                tag: &$crate::rt::StartTag<'_>,
                reader: &mut $crate::rt::Reader<'_>,
            ) -> $crate::Result<$crate::rt::Handled> {
                match tag.name() {
                    $((ns::$prefix, $local) => reader.element(&mut self.$field, tag),)*
                    $(
                        (_, $local)
                            if reader.is_misplaced_header(tag, concat!(stringify!($prefix), ":", $local))? =>
                        {
                            reader.element(&mut self.$field, tag)
                        }
                    )*
                    _ => reader.any(&mut self.unlisted, tag, "##any", None),
                }
            }

            #[inline]
            fn write_header(&self, out: &mut $crate::rt::Writer) {
                $(out.element(concat!(stringify!($prefix), ":", $local), &self.$field);)*
                out.any(&self.unlisted, "##any");
            }

            #[inline]
            fn is_empty(&self) -> bool {
                *self == Self::default()
            }

            $(
                #[inline]
                fn set_version(&mut self, version: &str) {
                    match &mut self.$version_field {
                        Some(header) => header.version = version.into(),
                        None => self.$version_field = Some(<$version_header>::new(version.into())),
                    }
                }
            )?
        }
    };
}

/// Implements reading and writing of `AnyRequest`, from the operation, the variant and the element of each request.
#[doc(hidden)]
#[macro_export]
macro_rules! any_request {
    ($type:ident; $($operation:literal $variant:ident: $prefix:ident $local:literal;)*) => {
        impl $type {
            /// Returns the name of the operation. For an `Unlisted` request, returns the local name of its element.
            #[inline]
            pub fn name(&self) -> &str {
                match self {
                    $(Self::$variant(_) => $operation,)*
                    Self::Unlisted(raw) => raw.local_name(),
                }
            }
        }

        impl $crate::xml::Root for $type {
            #[inline]
            fn read_root(
                tag: &$crate::rt::StartTag<'_>,
                reader: &mut $crate::rt::Reader<'_>,
            ) -> $crate::Result<Option<Self>> {
                reader.begin_request();
                Ok(Some(match tag.name() {
                    $((ns::$prefix, $local) => Self::$variant(reader.value(tag)?),)*
                    _ => Self::Unlisted(reader.unlisted_root(tag)?),
                }))
            }

            #[inline]
            fn write_root(&self, out: &mut $crate::rt::Writer) {
                match self {
                    $(Self::$variant(request) => out.element(concat!(stringify!($prefix), ":", $local), request),)*
                    Self::Unlisted(raw) => out.raw(raw),
                }
            }

            #[inline]
            fn names() -> &'static str {
                "a request"
            }

            #[inline]
            fn read_options() -> $crate::xml::ReadOptions<'static> {
                $crate::xml::ReadOptions::new().request()
            }

            #[inline]
            fn namespaces() -> $crate::rt::Namespaces {
                ns::ALL
            }
        }
    };
}
