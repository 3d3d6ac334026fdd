// @generated

use ::ews_bindings::xml;

/// Simple type `t:ConsentStateType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ConsentStateType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ConsentState {
    NotResponded,
    NotConsented,
    Consented,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(ConsentState: Consented, NotConsented, NotResponded);
