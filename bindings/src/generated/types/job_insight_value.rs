// @generated

use ::ews_bindings::{Result, rt};

use super::InsightValue;

/// Complex type `t:JobInsightValue`, since `V2016_10_10`.
///
/// Extends `t:InsightValue`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct JobInsightValue {
    /// What it inherits from [`InsightValue`].
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

rt::complex_type!(
    JobInsightValue { name: "t:JobInsightValue", base: InsightValue, model:
    "t:Company?, t:CompanyDescription?, t:CompanyTicker?, t:CompanyLogoUrl?, t:CompanyWebsiteUrl?, t:CompanyLinkedInUrl?, t:Title?, t:StartUtcTicks?, t:EndUtcTicks?"
    }
);

rt::extends!(JobInsightValue, InsightValue);

rt::placeholder_default!(JobInsightValue);

impl rt::ReadComplex for JobInsightValue {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Company") => reader.fill(&mut self.company, tag),
            (rt::T, "CompanyDescription") => {
                reader.fill(&mut self.company_description, tag)
            }
            (rt::T, "CompanyTicker") => reader.fill(&mut self.company_ticker, tag),
            (rt::T, "CompanyLogoUrl") => reader.fill(&mut self.company_logo_url, tag),
            (rt::T, "CompanyWebsiteUrl") => {
                reader.fill(&mut self.company_website_url, tag)
            }
            (rt::T, "CompanyLinkedInUrl") => {
                reader.fill(&mut self.company_linked_in_url, tag)
            }
            (rt::T, "Title") => reader.fill(&mut self.title, tag),
            (rt::T, "StartUtcTicks") => reader.fill(&mut self.start_utc_ticks, tag),
            (rt::T, "EndUtcTicks") => reader.fill(&mut self.end_utc_ticks, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for JobInsightValue {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:Company", &self.company);
        out.element("t:CompanyDescription", &self.company_description);
        out.element("t:CompanyTicker", &self.company_ticker);
        out.element("t:CompanyLogoUrl", &self.company_logo_url);
        out.element("t:CompanyWebsiteUrl", &self.company_website_url);
        out.element("t:CompanyLinkedInUrl", &self.company_linked_in_url);
        out.element("t:Title", &self.title);
        out.element("t:StartUtcTicks", &self.start_utc_ticks);
        out.element("t:EndUtcTicks", &self.end_utc_ticks);
    }
}
