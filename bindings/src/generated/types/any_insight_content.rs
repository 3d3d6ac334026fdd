// @generated

use ::ews_bindings::{Result, rt, xml};

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

rt::from_variants!(
    AnyInsightContent: InsightContent(InsightContent),
    MultiValueInsightContent(MultiValueInsightContent),
    SingleValueInsightContent(SingleValueInsightContent)
);

rt::placeholder_choice!(AnyInsightContent);

impl rt::ReadXml for AnyInsightContent {
    #[inline]
    fn read(&mut self, tag: &rt::StartTag, reader: &mut rt::Reader) -> Result<()> {
        *self = match reader.xsi_type(tag)?.as_deref() {
            None => Self::InsightContent(reader.value(tag)?),
            Some("t:InsightContent") => Self::InsightContent(reader.value(tag)?),
            Some("t:MultiValueInsightContent") => {
                Self::MultiValueInsightContent(reader.value(tag)?)
            }
            Some("t:SingleValueInsightContent") => {
                Self::SingleValueInsightContent(reader.value(tag)?)
            }
            Some(_) => Self::Unlisted(reader.unlisted_type(tag, "t:InsightContent")?),
        };
        Ok(())
    }
}

impl rt::WriteXml for AnyInsightContent {
    #[inline]
    fn write(&self, name: &'static str, out: &mut rt::Writer) {
        match self {
            Self::InsightContent(value) => out.element(name, value),
            Self::MultiValueInsightContent(value) => {
                out.node_of_type(
                    name,
                    Some("t:MultiValueInsightContent"),
                    <MultiValueInsightContent as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::SingleValueInsightContent(value) => {
                out.node_of_type(
                    name,
                    Some("t:SingleValueInsightContent"),
                    <SingleValueInsightContent as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
