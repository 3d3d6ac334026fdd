// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(AddTag: text, text);

impl xml::ReadNode for AddTag {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "Tag") => input.require(&mut self.tag, tag, 0),
            (xml::M, "AppName") => input.require(&mut self.app_name, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for AddTag {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:Tag", &self.tag);
        out.element("m:AppName", &self.app_name);
    }
}

xml::root!(AddTag, "m:AddTag");
