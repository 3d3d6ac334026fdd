// @generated

use ::ews_bindings::rt;

/// Simple type `t:MonthNamesType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`Month`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/month-item-recurrence).
#[doc(alias = "MonthNamesType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum MonthNames {
    January,
    February,
    March,
    April,
    May,
    June,
    July,
    August,
    September,
    October,
    November,
    December,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for MonthNames {}

rt::open_enum! {
    MonthNames;
    0 January;
    1 February;
    2 March;
    3 April;
    4 May;
    5 June;
    6 July;
    7 August;
    8 September;
    9 October;
    10 November;
    11 December;
}
