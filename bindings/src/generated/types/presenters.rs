// @generated

use ::ews_bindings::xml;

/// Simple type `t:PresentersType`.
///
/// Restricts `xs:string`.
#[doc(alias = "PresentersType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum Presenters {
    Disabled,
    Internal,
    Everyone,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(Presenters: Disabled, Everyone, Internal);
