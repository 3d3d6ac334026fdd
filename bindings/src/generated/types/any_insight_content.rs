// @generated

use ::ews_bindings::{Result, xml};

use super::{InsightContent, MultiValueInsightContent, SingleValueInsightContent};

/// The value of an element of type `t:InsightContent`; `xsi:type` says which.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum AnyInsightContent {
    /// Type `t:InsightContent`.
    InsightContent(Box<InsightContent>),
    /// Type `t:MultiValueInsightContent`.
    MultiValueInsightContent(Box<MultiValueInsightContent>),
    /// Type `t:SingleValueInsightContent`.
    SingleValueInsightContent(Box<SingleValueInsightContent>),
    /// A type that the schema does not list.
    Unlisted(xml::RawXml),
}

xml::from_variants!(
    AnyInsightContent: InsightContent(InsightContent),
    MultiValueInsightContent(MultiValueInsightContent),
    SingleValueInsightContent(SingleValueInsightContent)
);

xml::blank_choice!(AnyInsightContent);

impl xml::ReadXml for AnyInsightContent {
    #[inline]
    fn read(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<()> {
        *self = match input.xsi_type(tag)?.as_deref() {
            None => Self::InsightContent(input.value(tag)?),
            Some("t:InsightContent") => Self::InsightContent(input.value(tag)?),
            Some("t:MultiValueInsightContent") => {
                Self::MultiValueInsightContent(input.value(tag)?)
            }
            Some("t:SingleValueInsightContent") => {
                Self::SingleValueInsightContent(input.value(tag)?)
            }
            Some(_) => Self::Unlisted(input.unlisted_type(tag, "t:InsightContent")?),
        };
        Ok(())
    }
}

impl xml::WriteXml for AnyInsightContent {
    #[inline]
    fn write(&self, name: &'static str, out: &mut xml::Output) {
        match self {
            Self::InsightContent(value) => out.element(name, value),
            Self::MultiValueInsightContent(value) => {
                out.node_of_type(
                    name,
                    Some("t:MultiValueInsightContent"),
                    <MultiValueInsightContent as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::SingleValueInsightContent(value) => {
                out.node_of_type(
                    name,
                    Some("t:SingleValueInsightContent"),
                    <SingleValueInsightContent as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
