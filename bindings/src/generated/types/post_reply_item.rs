// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    PostReplyItem { name: "t:PostReplyItemType", base: PostReplyItemBase, model:
    "t:NewBodyContent?" }
);

xml::extends!(PostReplyItem, PostReplyItemBase);

xml::blank_default!(PostReplyItem);

impl xml::ReadNode for PostReplyItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "NewBodyContent") => input.fill(&mut self.new_body_content, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for PostReplyItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:NewBodyContent", &self.new_body_content);
    }
}
