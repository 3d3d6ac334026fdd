// @generated

use ::ews_bindings::xml;

/// Simple type `t:LegacyFreeBusyType`.
///
/// Restricts `xs:string`.
#[doc(alias = "LegacyFreeBusyType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum LegacyFreeBusy {
    Free,
    Tentative,
    Busy,
    /// `OOF`
    Oof,
    WorkingElsewhere,
    NoData,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    LegacyFreeBusy: Busy, Free, NoData, Oof = "OOF", Tentative, WorkingElsewhere
);
