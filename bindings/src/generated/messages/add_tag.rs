// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `m:AddTagType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:AddTag`.
#[doc(alias = "AddTagType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct AddTag {
    /// Element `m:Tag`, required, `xs:string`.
    pub tag: String,
    /// Element `m:AppName`, required, `xs:string`.
    pub app_name: String,
}

impl AddTag {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:AddTagType",
        required: &["m:Tag", "m:AppName"],
        bits: 2,
        content: xml::Content::Model("m:Tag, m:AppName"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(tag: impl Into<String>, app_name: impl Into<String>) -> Self {
        Self {
            tag: tag.into(),
            app_name: app_name.into(),
        }
    }
}

::ews_bindings::complex_type!(AddTag);

::ews_bindings::blank_new!(AddTag : text, text);

impl xml::ReadNode for AddTag {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
