// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{NonEmptyString, UserPhotoType};

/// Complex type `m:SetUserPhotoType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SetUserPhoto`.
#[doc(alias = "SetUserPhotoType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetUserPhoto {
    /// Element `m:Email`, required.
    pub email: NonEmptyString,
    /// Element `m:Content`, required.
    pub content: String,
    /// Element `m:TypeRequested`, optional.
    pub type_requested: Option<UserPhotoType>,
}

impl Eq for SetUserPhoto {}

xml::complex_type!(
    SetUserPhoto { name: "m:SetUserPhotoType", required: "m:Email, m:Content", bits:
    2, model: "m:Email, m:Content, m:TypeRequested?" }
);

impl SetUserPhoto {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(email: NonEmptyString, content: impl Into<String>) -> Self {
        Self {
            email,
            content: content.into(),
            type_requested: None,
        }
    }
}

xml::blank_new!(SetUserPhoto: blank, text);

impl xml::ReadNode for SetUserPhoto {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "Email") => input.require(&mut self.email, tag, 0),
            (xml::M, "Content") => input.require(&mut self.content, tag, 1),
            (xml::M, "TypeRequested") => input.fill(&mut self.type_requested, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SetUserPhoto {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:Email", &self.email);
        out.element("m:Content", &self.content);
        out.element("m:TypeRequested", &self.type_requested);
    }
}

xml::root!(SetUserPhoto, "m:SetUserPhoto");
