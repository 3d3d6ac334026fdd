// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::InsightValue;

/// Complex type `t:CompanyInsightValue`, since `V2016_10_10`.
///
/// Extends `t:InsightValue`.
///
/// Fields inherited from [`InsightValue`]: `insight_source`, `updated_utc_ticks`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CompanyInsightValue {
    /// The value of the base type, [`InsightValue`].
    pub base: InsightValue,
    /// Element `t:Name`, required.
    pub name: String,
    /// Element `t:SatoriId`, optional.
    pub satori_id: Option<String>,
    /// Element `t:Description`, optional.
    pub description: Option<String>,
    /// Element `t:DescriptionAttribution`, optional.
    pub description_attribution: Option<String>,
    /// Element `t:ImageUrl`, optional.
    pub image_url: Option<String>,
    /// Element `t:ImageUrlAttribution`, optional.
    pub image_url_attribution: Option<String>,
    /// Element `t:YearFound`, optional.
    pub year_found: Option<String>,
    /// Element `t:FinanceSymbol`, optional.
    pub finance_symbol: Option<String>,
    /// Element `t:WebsiteUrl`, optional.
    pub website_url: Option<String>,
}

impl Eq for CompanyInsightValue {}

impl CompanyInsightValue {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            base: InsightValue::default(),
            name: name.into(),
            satori_id: None,
            description: None,
            description_attribution: None,
            image_url: None,
            image_url_attribution: None,
            year_found: None,
            finance_symbol: None,
            website_url: None,
        }
    }
}

rt::complex_type! {
    CompanyInsightValue: InsightValue = "t:CompanyInsightValue", required 1, new(text);
    elements t {
        base 2;
        0 name: "Name" required 0;
        1 satori_id: "SatoriId" optional;
        2 description: "Description" optional;
        3 description_attribution: "DescriptionAttribution" optional;
        4 image_url: "ImageUrl" optional;
        5 image_url_attribution: "ImageUrlAttribution" optional;
        6 year_found: "YearFound" optional;
        7 finance_symbol: "FinanceSymbol" optional;
        8 website_url: "WebsiteUrl" optional;
    }
}
