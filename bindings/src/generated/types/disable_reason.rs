// @generated

use ::ews_bindings::xml;

/// Simple type `t:DisableReasonType`.
///
/// Restricts `xs:string`.
#[doc(alias = "DisableReasonType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum DisableReason {
    NoReason,
    OutlookClientPerformance,
    /// `OWAClientPerformance`
    OwaClientPerformance,
    MobileClientPerformance,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    DisableReason: MobileClientPerformance, NoReason, OwaClientPerformance =
    "OWAClientPerformance", OutlookClientPerformance
);
