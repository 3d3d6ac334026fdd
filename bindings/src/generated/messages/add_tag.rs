// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `m:AddTagType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:AddTag`.
#[doc(alias = "AddTagType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddTag {
    /// Element `m:Tag`, required.
    pub tag: String,
    /// Element `m:AppName`, required.
    pub app_name: String,
}

impl Eq for AddTag {}

rt::complex_type!(
    AddTag { name: "m:AddTagType", required: "m:Tag, m:AppName", bits: 2, model:
    "m:Tag, m:AppName" }
);

impl AddTag {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(tag: impl Into<String>, app_name: impl Into<String>) -> Self {
        Self {
            tag: tag.into(),
            app_name: app_name.into(),
        }
    }
}

rt::placeholder_new!(AddTag: text, text);

impl rt::ReadComplex for AddTag {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "Tag") => reader.require(&mut self.tag, tag, 0),
            (rt::M, "AppName") => reader.require(&mut self.app_name, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for AddTag {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:Tag", &self.tag);
        out.element("m:AppName", &self.app_name);
    }
}

rt::root!(AddTag, "m:AddTag");
