// @generated

use ::ews_bindings::{Result, xml};

use super::{
    AttachmentRefiner, FolderRefiner, HashtagRefiner, MailboxRefiner, PeopleRefiner,
    SearchRefiner,
};

/// The value of an element of type `t:SearchRefinerType`; `xsi:type` says which.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum AnySearchRefiner {
    /// Type `t:SearchRefinerType`.
    SearchRefiner(Box<SearchRefiner>),
    /// Type `t:AttachmentRefinerType`.
    AttachmentRefiner(Box<AttachmentRefiner>),
    /// Type `t:FolderRefinerType`.
    FolderRefiner(Box<FolderRefiner>),
    /// Type `t:HashtagRefinerType`.
    HashtagRefiner(Box<HashtagRefiner>),
    /// Type `t:MailboxRefinerType`.
    MailboxRefiner(Box<MailboxRefiner>),
    /// Type `t:PeopleRefinerType`.
    PeopleRefiner(Box<PeopleRefiner>),
    /// A type that the schema does not list.
    Unlisted(xml::RawXml),
}

impl Eq for AnySearchRefiner {}

xml::from_variants!(
    AnySearchRefiner: SearchRefiner(SearchRefiner),
    AttachmentRefiner(AttachmentRefiner), FolderRefiner(FolderRefiner),
    HashtagRefiner(HashtagRefiner), MailboxRefiner(MailboxRefiner),
    PeopleRefiner(PeopleRefiner)
);

xml::blank_choice!(AnySearchRefiner);

impl xml::ReadXml for AnySearchRefiner {
    #[inline]
    fn read(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<()> {
        *self = match input.xsi_type(tag)?.as_deref() {
            None => Self::SearchRefiner(input.value(tag)?),
            Some("t:SearchRefinerType") => Self::SearchRefiner(input.value(tag)?),
            Some("t:AttachmentRefinerType") => Self::AttachmentRefiner(input.value(tag)?),
            Some("t:FolderRefinerType") => Self::FolderRefiner(input.value(tag)?),
            Some("t:HashtagRefinerType") => Self::HashtagRefiner(input.value(tag)?),
            Some("t:MailboxRefinerType") => Self::MailboxRefiner(input.value(tag)?),
            Some("t:PeopleRefinerType") => Self::PeopleRefiner(input.value(tag)?),
            Some(_) => Self::Unlisted(input.unlisted_type(tag, "t:SearchRefinerType")?),
        };
        Ok(())
    }
}

impl xml::WriteXml for AnySearchRefiner {
    #[inline]
    fn write(&self, name: &'static str, out: &mut xml::Output) {
        match self {
            Self::SearchRefiner(value) => out.element(name, value),
            Self::AttachmentRefiner(value) => {
                out.node_of_type(
                    name,
                    Some("t:AttachmentRefinerType"),
                    <AttachmentRefiner as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::FolderRefiner(value) => {
                out.node_of_type(
                    name,
                    Some("t:FolderRefinerType"),
                    <FolderRefiner as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::HashtagRefiner(value) => {
                out.node_of_type(
                    name,
                    Some("t:HashtagRefinerType"),
                    <HashtagRefiner as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::MailboxRefiner(value) => {
                out.node_of_type(
                    name,
                    Some("t:MailboxRefinerType"),
                    <MailboxRefiner as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::PeopleRefiner(value) => {
                out.node_of_type(
                    name,
                    Some("t:PeopleRefinerType"),
                    <PeopleRefiner as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
