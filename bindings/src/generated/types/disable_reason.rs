// @generated

use ::ews_bindings::rt;

/// Simple type `t:DisableReasonType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`DisableReason`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/disablereason).
#[doc(alias = "DisableReasonType")]
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for DisableReason {}

rt::open_enum! {
    DisableReason;
    0 NoReason;
    1 OutlookClientPerformance;
    2 OwaClientPerformance = "OWAClientPerformance";
    3 MobileClientPerformance;
}
