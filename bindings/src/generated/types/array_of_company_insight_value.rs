// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::CompanyInsightValue;

/// Complex type `t:ArrayOfCompanyInsightValue`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfCompanyInsightValue(pub Vec<CompanyInsightValue>);

impl ArrayOfCompanyInsightValue {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfCompanyInsightValue",
        content: xml::Content::Model("t:Item*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfCompanyInsightValue, CompanyInsightValue);

::ews_bindings::complex_type!(ArrayOfCompanyInsightValue);

impl xml::ReadNode for ArrayOfCompanyInsightValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Item") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfCompanyInsightValue {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Item", &self.0);
    }
}
