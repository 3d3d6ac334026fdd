// @generated

use ::ews_bindings::{Result, xml};

use super::{Body, ItemId};

/// Complex type `t:PostReplyItemBaseType`.
///
/// Restricts `t:ResponseObjectType`: it has only what is listed here.
#[doc(alias = "PostReplyItemBaseType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PostReplyItemBase {
    /// Element `t:Subject`, optional.
    pub subject: Option<String>,
    /// Element `t:Body`, optional.
    pub body: Option<Box<Body>>,
    /// Element `t:ReferenceItemId`, optional.
    pub reference_item_id: Option<Box<ItemId>>,
}

impl Eq for PostReplyItemBase {}

xml::complex_type!(
    PostReplyItemBase { name: "t:PostReplyItemBaseType", model:
    "t:Subject?, t:Body?, t:ReferenceItemId?" }
);

xml::blank_default!(PostReplyItemBase);

impl xml::ReadNode for PostReplyItemBase {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Subject") => input.fill(&mut self.subject, tag),
            (xml::T, "Body") => input.fill(&mut self.body, tag),
            (xml::T, "ReferenceItemId") => input.fill(&mut self.reference_item_id, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for PostReplyItemBase {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Subject", &self.subject);
        out.element("t:Body", &self.body);
        out.element("t:ReferenceItemId", &self.reference_item_id);
    }
}
