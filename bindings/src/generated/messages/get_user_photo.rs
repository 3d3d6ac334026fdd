// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{UserPhotoSize, UserPhotoType};

/// Complex type `m:GetUserPhotoType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetUserPhoto`.
#[doc(alias = "GetUserPhotoType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserPhoto {
    /// Element `m:Email`, required.
    pub email: String,
    /// Element `m:SizeRequested`, required.
    pub size_requested: UserPhotoSize,
    /// Element `m:TypeRequested`, optional, since `V2016_10_10`.
    pub type_requested: Option<UserPhotoType>,
}

impl Eq for GetUserPhoto {}

xml::complex_type!(
    GetUserPhoto { name: "m:GetUserPhotoType", required: "m:Email, m:SizeRequested",
    bits: 2, model: "m:Email, m:SizeRequested, m:TypeRequested?" }
);

impl GetUserPhoto {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(email: impl Into<String>, size_requested: UserPhotoSize) -> Self {
        Self {
            email: email.into(),
            size_requested,
            type_requested: None,
        }
    }
}

xml::blank_new!(GetUserPhoto: text, blank);

impl xml::ReadNode for GetUserPhoto {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "Email") => input.require(&mut self.email, tag, 0),
            (xml::M, "SizeRequested") => input.require(&mut self.size_requested, tag, 1),
            (xml::M, "TypeRequested") => input.fill(&mut self.type_requested, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetUserPhoto {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:Email", &self.email);
        out.element("m:SizeRequested", &self.size_requested);
        out.element("m:TypeRequested", &self.type_requested);
    }
}

xml::root!(GetUserPhoto, "m:GetUserPhoto");
