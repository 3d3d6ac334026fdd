// @generated

use ::ews_bindings::{Result, rt};

use super::{Body, PostReplyItemBase};

/// Complex type `t:PostReplyItemType`.
///
/// Extends `t:PostReplyItemBaseType`.
#[doc(alias = "PostReplyItemType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PostReplyItem {
    /// What it inherits from [`PostReplyItemBase`].
    pub base: PostReplyItemBase,
    /// Element `t:NewBodyContent`, optional.
    pub new_body_content: Option<Box<Body>>,
}

impl Eq for PostReplyItem {}

rt::complex_type!(
    PostReplyItem { name: "t:PostReplyItemType", base: PostReplyItemBase, model:
    "t:NewBodyContent?" }
);

rt::extends!(PostReplyItem, PostReplyItemBase);

rt::placeholder_default!(PostReplyItem);

impl rt::ReadComplex for PostReplyItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "NewBodyContent") => reader.fill(&mut self.new_body_content, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for PostReplyItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:NewBodyContent", &self.new_body_content);
    }
}
