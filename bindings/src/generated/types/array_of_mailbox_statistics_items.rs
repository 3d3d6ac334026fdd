// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::MailboxStatisticsItem;

/// Complex type `t:ArrayOfMailboxStatisticsItemsType`.
#[doc(alias = "ArrayOfMailboxStatisticsItemsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfMailboxStatisticsItems(pub Vec<MailboxStatisticsItem>);

impl ArrayOfMailboxStatisticsItems {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfMailboxStatisticsItemsType",
        content: xml::Content::Model("t:MailboxStat*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfMailboxStatisticsItems, MailboxStatisticsItem);

::ews_bindings::complex_type!(ArrayOfMailboxStatisticsItems);

impl xml::ReadNode for ArrayOfMailboxStatisticsItems {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "MailboxStat") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfMailboxStatisticsItems {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:MailboxStat", &self.0);
    }
}
