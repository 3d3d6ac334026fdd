// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::InsightValue;

/// Complex type `t:UserProfilePicture`.
///
/// Extends `t:InsightValue`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct UserProfilePicture {
    /// What it inherits from [`InsightValue`].
    pub base: InsightValue,
    /// Element `t:Blob`, optional, `xs:string`.
    pub blob: Option<String>,
    /// Element `t:PhotoSize`, optional, `xs:string`.
    pub photo_size: Option<String>,
    /// Element `t:Url`, optional, `xs:string`.
    pub url: Option<String>,
    /// Element `t:ImageType`, optional, `xs:string`.
    pub image_type: Option<String>,
}

impl UserProfilePicture {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:UserProfilePicture",
        base: Some(InsightValue::SHAPE),
        content: xml::Content::Model("t:Blob?, t:PhotoSize?, t:Url?, t:ImageType?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(UserProfilePicture);

::ews_bindings::extends!(UserProfilePicture, InsightValue);

::ews_bindings::blank_default!(UserProfilePicture);

impl xml::ReadNode for UserProfilePicture {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Blob") => input.fill(&mut self.blob, tag),
            (xml::T, "PhotoSize") => input.fill(&mut self.photo_size, tag),
            (xml::T, "Url") => input.fill(&mut self.url, tag),
            (xml::T, "ImageType") => input.fill(&mut self.image_type, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for UserProfilePicture {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:Blob", &self.blob);
        out.element("t:PhotoSize", &self.photo_size);
        out.element("t:Url", &self.url);
        out.element("t:ImageType", &self.image_type);
    }
}
