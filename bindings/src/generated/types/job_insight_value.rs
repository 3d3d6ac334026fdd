// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    JobInsightValue { name: "t:JobInsightValue", base: InsightValue, model:
    "t:Company?, t:CompanyDescription?, t:CompanyTicker?, t:CompanyLogoUrl?, t:CompanyWebsiteUrl?, t:CompanyLinkedInUrl?, t:Title?, t:StartUtcTicks?, t:EndUtcTicks?"
    }
);

xml::extends!(JobInsightValue, InsightValue);

xml::blank_default!(JobInsightValue);

impl xml::ReadNode for JobInsightValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Company") => input.fill(&mut self.company, tag),
            (xml::T, "CompanyDescription") => {
                input.fill(&mut self.company_description, tag)
            }
            (xml::T, "CompanyTicker") => input.fill(&mut self.company_ticker, tag),
            (xml::T, "CompanyLogoUrl") => input.fill(&mut self.company_logo_url, tag),
            (xml::T, "CompanyWebsiteUrl") => {
                input.fill(&mut self.company_website_url, tag)
            }
            (xml::T, "CompanyLinkedInUrl") => {
                input.fill(&mut self.company_linked_in_url, tag)
            }
            (xml::T, "Title") => input.fill(&mut self.title, tag),
            (xml::T, "StartUtcTicks") => input.fill(&mut self.start_utc_ticks, tag),
            (xml::T, "EndUtcTicks") => input.fill(&mut self.end_utc_ticks, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for JobInsightValue {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
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
