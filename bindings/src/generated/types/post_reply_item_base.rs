// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    PostReplyItemBase { name: "t:PostReplyItemBaseType", model:
    "t:Subject?, t:Body?, t:ReferenceItemId?" }
);

rt::placeholder_default!(PostReplyItemBase);

impl rt::ReadComplex for PostReplyItemBase {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Subject") => reader.fill(&mut self.subject, tag),
            (rt::T, "Body") => reader.fill(&mut self.body, tag),
            (rt::T, "ReferenceItemId") => reader.fill(&mut self.reference_item_id, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for PostReplyItemBase {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Subject", &self.subject);
        out.element("t:Body", &self.body);
        out.element("t:ReferenceItemId", &self.reference_item_id);
    }
}
