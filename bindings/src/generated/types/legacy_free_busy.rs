// @generated

use ::ews_bindings::rt;

/// Simple type `t:LegacyFreeBusyType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`LegacyFreeBusyStatus`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/legacyfreebusystatus).
#[doc(alias = "LegacyFreeBusyType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum LegacyFreeBusy {
    Free,
    Tentative,
    Busy,
    /// `OOF`
    Oof,
    /// since `Exchange2013_SP1`
    WorkingElsewhere,
    NoData,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for LegacyFreeBusy {}

rt::open_enum! {
    LegacyFreeBusy;
    0 Free;
    1 Tentative;
    2 Busy;
    3 Oof = "OOF";
    4 WorkingElsewhere;
    5 NoData;
}
