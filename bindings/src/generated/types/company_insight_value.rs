// @generated

use ::ews_bindings::{Result, rt};

use super::InsightValue;

/// Complex type `t:CompanyInsightValue`, since `V2016_10_10`.
///
/// Extends `t:InsightValue`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CompanyInsightValue {
    /// What it inherits from [`InsightValue`].
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

rt::complex_type!(
    CompanyInsightValue { name: "t:CompanyInsightValue", base: InsightValue, required:
    "t:Name", bits: 1, model:
    "t:Name, t:SatoriId?, t:Description?, t:DescriptionAttribution?, t:ImageUrl?, t:ImageUrlAttribution?, t:YearFound?, t:FinanceSymbol?, t:WebsiteUrl?"
    }
);

impl CompanyInsightValue {
    /// From what is required; the rest is empty.
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

rt::extends!(CompanyInsightValue, InsightValue);

rt::placeholder_new!(CompanyInsightValue: text);

impl rt::ReadComplex for CompanyInsightValue {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Name") => reader.require(&mut self.name, tag, 0),
            (rt::T, "SatoriId") => reader.fill(&mut self.satori_id, tag),
            (rt::T, "Description") => reader.fill(&mut self.description, tag),
            (rt::T, "DescriptionAttribution") => {
                reader.fill(&mut self.description_attribution, tag)
            }
            (rt::T, "ImageUrl") => reader.fill(&mut self.image_url, tag),
            (rt::T, "ImageUrlAttribution") => {
                reader.fill(&mut self.image_url_attribution, tag)
            }
            (rt::T, "YearFound") => reader.fill(&mut self.year_found, tag),
            (rt::T, "FinanceSymbol") => reader.fill(&mut self.finance_symbol, tag),
            (rt::T, "WebsiteUrl") => reader.fill(&mut self.website_url, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for CompanyInsightValue {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:Name", &self.name);
        out.element("t:SatoriId", &self.satori_id);
        out.element("t:Description", &self.description);
        out.element("t:DescriptionAttribution", &self.description_attribution);
        out.element("t:ImageUrl", &self.image_url);
        out.element("t:ImageUrlAttribution", &self.image_url_attribution);
        out.element("t:YearFound", &self.year_found);
        out.element("t:FinanceSymbol", &self.finance_symbol);
        out.element("t:WebsiteUrl", &self.website_url);
    }
}
