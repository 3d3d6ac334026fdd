// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `m:GetSearchableMailboxesType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetSearchableMailboxes`.
#[doc(alias = "GetSearchableMailboxesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetSearchableMailboxes {
    /// Element `m:SearchFilter`, optional, `xs:string`.
    pub search_filter: Option<String>,
    /// Element `m:ExpandGroupMembership`, optional, `xs:boolean`.
    pub expand_group_membership: Option<bool>,
}

impl GetSearchableMailboxes {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetSearchableMailboxesType",
        content: xml::Content::Model("m:SearchFilter?, m:ExpandGroupMembership?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(GetSearchableMailboxes);

::ews_bindings::blank_default!(GetSearchableMailboxes);

impl xml::ReadNode for GetSearchableMailboxes {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "SearchFilter") => input.fill(&mut self.search_filter, tag),
            (xml::M, "ExpandGroupMembership") => {
                input.fill(&mut self.expand_group_membership, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetSearchableMailboxes {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:SearchFilter", &self.search_filter);
        out.element("m:ExpandGroupMembership", &self.expand_group_membership);
    }
}
