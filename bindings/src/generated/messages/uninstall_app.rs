// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `m:UninstallAppType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:UninstallApp`.
#[doc(alias = "UninstallAppType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct UninstallApp {
    /// Element `m:ID`, required, `xs:string`.
    pub id: String,
    /// Element `m:IsMetaOSApp`, optional, `xs:boolean`.
    pub is_meta_os_app: Option<bool>,
}

impl UninstallApp {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:UninstallAppType",
        required: &["m:ID"],
        bits: 1,
        content: xml::Content::Model("m:ID, m:IsMetaOSApp?"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            is_meta_os_app: None,
        }
    }
}

::ews_bindings::complex_type!(UninstallApp);

::ews_bindings::blank_new!(UninstallApp : text);

impl xml::ReadNode for UninstallApp {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "ID") => input.require(&mut self.id, tag, 0),
            (xml::M, "IsMetaOSApp") => input.fill(&mut self.is_meta_os_app, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for UninstallApp {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ID", &self.id);
        out.element("m:IsMetaOSApp", &self.is_meta_os_app);
    }
}
