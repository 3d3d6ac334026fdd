// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::RetentionPolicyTag;

/// Complex type `t:ArrayOfRetentionPolicyTagsType`.
#[doc(alias = "ArrayOfRetentionPolicyTagsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfRetentionPolicyTags(pub Vec<RetentionPolicyTag>);

impl ArrayOfRetentionPolicyTags {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfRetentionPolicyTagsType",
        content: xml::Content::Model("t:RetentionPolicyTag*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfRetentionPolicyTags, RetentionPolicyTag);

::ews_bindings::complex_type!(ArrayOfRetentionPolicyTags);

impl xml::ReadNode for ArrayOfRetentionPolicyTags {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "RetentionPolicyTag") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfRetentionPolicyTags {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:RetentionPolicyTag", &self.0);
    }
}
