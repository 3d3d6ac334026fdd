// @generated

use ::ews_bindings::xml;

/// Simple type `t:MonthNamesType`.
///
/// Restricts `xs:string`.
#[doc(alias = "MonthNamesType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::open_enum!(
    MonthNames: April, August, December, February, January, July, June, March, May,
    November, October, September
);
