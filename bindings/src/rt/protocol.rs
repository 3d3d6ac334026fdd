//! The namespaces of SOAP and of the errors of the service, which the schemas do not declare.

use super::syntax::{Namespace, NamespaceName};

/// The namespace of SOAP envelopes: the first of every table of namespaces.
pub const SOAP: Namespace = Namespace::known(0);
/// The namespace of the details of a SOAP fault: the second of every table of namespaces.
pub const ERRORS: Namespace = Namespace::known(1);
/// The number of namespaces in a table before those of the schema.
pub(crate) const PROTOCOL_NAMESPACES: usize = 2;

/// The prefix and URI of [`SOAP`].
pub const SOAP_NAME: NamespaceName =
    NamespaceName { prefix: "soap", uri: "http://schemas.xmlsoap.org/soap/envelope/" };
/// The prefix and URI of [`ERRORS`].
pub const ERRORS_NAME: NamespaceName =
    NamespaceName { prefix: "e", uri: "http://schemas.microsoft.com/exchange/services/2006/errors" };

/// The table of a schema's namespaces, in the order of their declarations, and a constant for each by its prefix.
#[doc(hidden)]
#[macro_export]
macro_rules! namespaces {
    ($($index:literal $prefix:ident = $uri:literal;)*) => {
        $(
            #[doc = concat!("The namespace `", $uri, "`.")]
            pub const $prefix: $crate::rt::Namespace = $crate::rt::Namespace::known($index);
        )*

        /// The namespace of elements that a schema declares as unqualified.
        #[allow(dead_code)] // Most schemas do not have such elements.
        pub const unqualified: $crate::rt::Namespace = $crate::rt::Namespace::NONE;

        /// All namespaces.
        pub static ALL: &[$crate::rt::NamespaceName] = &[
            $crate::rt::SOAP_NAME,
            $crate::rt::ERRORS_NAME,
            $($crate::rt::NamespaceName { prefix: stringify!($prefix), uri: $uri },)*
        ];
    };
}

/// The canonical name of an element. The prefix `unqualified` means an element without a namespace.
#[doc(hidden)]
#[macro_export]
macro_rules! element_name {
    (unqualified $local:literal) => {
        $local
    };
    ($prefix:ident $local:literal) => {
        concat!(stringify!($prefix), ":", $local)
    };
}
