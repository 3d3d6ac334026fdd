// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::InsightValue;

/// Complex type `t:JobInsightValue`, since `V2016_10_10`.
///
/// Extends `t:InsightValue`.
///
/// Fields inherited from [`InsightValue`]: `insight_source`, `updated_utc_ticks`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct JobInsightValue {
    /// The value of the base type, [`InsightValue`].
    pub base: InsightValue,
    /// Element `t:Company`, optional.
    pub company: Option<String>,
    /// Element `t:CompanyDescription`, optional.
    pub company_description: Option<String>,
    /// Element `t:CompanyTicker`, optional.
    pub company_ticker: Option<String>,
    /// Element `t:CompanyLogoUrl`, optional.
    pub company_logo_url: Option<String>,
    /// Element `t:CompanyWebsiteUrl`, optional.
    pub company_website_url: Option<String>,
    /// Element `t:CompanyLinkedInUrl`, optional.
    pub company_linked_in_url: Option<String>,
    /// Element `t:Title`, optional.
    pub title: Option<String>,
    /// Element `t:StartUtcTicks`, optional.
    pub start_utc_ticks: Option<i64>,
    /// Element `t:EndUtcTicks`, optional.
    pub end_utc_ticks: Option<i64>,
}

impl Eq for JobInsightValue {}

rt::complex_type! {
    JobInsightValue: InsightValue = "t:JobInsightValue";
    elements t {
        base 2;
        0 company: "Company" optional;
        1 company_description: "CompanyDescription" optional;
        2 company_ticker: "CompanyTicker" optional;
        3 company_logo_url: "CompanyLogoUrl" optional;
        4 company_website_url: "CompanyWebsiteUrl" optional;
        5 company_linked_in_url: "CompanyLinkedInUrl" optional;
        6 title: "Title" optional;
        7 start_utc_ticks: "StartUtcTicks" optional;
        8 end_utc_ticks: "EndUtcTicks" optional;
    }
}
