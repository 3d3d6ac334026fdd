// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:EmailUserType`.
#[doc(alias = "EmailUserType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct EmailUser {
    /// Element `t:Name`, optional, `xs:string`.
    pub name: Option<String>,
    /// Element `t:UserId`, optional, `xs:string`.
    pub user_id: Option<String>,
}

impl EmailUser {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:EmailUserType",
        content: xml::Content::Model("t:Name?, t:UserId?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(EmailUser);

::ews_bindings::blank_default!(EmailUser);

impl xml::ReadNode for EmailUser {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Name") => input.fill(&mut self.name, tag),
            (xml::T, "UserId") => input.fill(&mut self.user_id, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for EmailUser {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Name", &self.name);
        out.element("t:UserId", &self.user_id);
    }
}
