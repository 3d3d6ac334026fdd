//! The loop that reads every complex type, and the treatment of unknown attributes and elements.

use std::borrow::Cow;

use crate::{Error, ErrorKind, Result};

use super::kept::attribute_text;
use super::raw::RawXml;
use super::reader::Reader;
use super::tolerance::Departure;
use super::traits::{Handled, ReadComplex};
use crate::rt::model::{Child, TypeInfo};
use crate::rt::syntax::{Attribute, Namespace, StartTag, expanded, trimmed};

/// The number of outer elements on which attributes of the SOAP namespace may be: `mustUnderstand` and the like.
const SOAP_DEPTH: usize = 3;

impl Reader<'_> {
    pub(super) fn complex_outlined(
        &mut self,
        value: &mut dyn ReadComplex,
        info: &'static TypeInfo,
        tag: &StartTag<'_>,
    ) -> Result<()> {
        if let Some(check) = self.derived_check(value, info, tag)? {
            return self.read_derived(check, value, info, tag);
        }
        self.open(tag, Some(info))?;
        if self.checks {
            self.check_once_attributes(info, tag)?;
        }
        if tag.has_attributes() {
            self.each_attribute(tag, |reader, attribute| reader.complex_attribute(value, info, &attribute))?;
            if self.needs_whole_messages && info.response {
                self.is_failed_message = self.response_class(tag)?.as_deref() == Some("Error");
            }
        }
        if info.text {
            self.complex_text(value, tag)?;
        } else if !tag.empty {
            while self.complex_child(value, info)? {}
        }
        let (seen, first) = self.frames.last().map_or((0, 0), |frame| (frame.seen, frame.children));
        if seen.trailing_ones() != info.required {
            return Err(self.missing(info, seen, tag));
        }
        if self.watches || info.response {
            if self.checks_content(info) {
                self.check_content(info, first, tag)?;
                self.children.truncate(first);
            }
            self.leave_watched(info);
        }
        if info.kept && !self.kept.is_empty() {
            self.give_kept(value);
        }
        self.close(tag);
        Ok(())
    }

    /// Reads the next child of the open element. Returns `false` at the end tag.
    #[inline]
    pub(super) fn complex_child(
        &mut self,
        value: &mut dyn ReadComplex,
        info: &'static TypeInfo,
    ) -> Result<bool> {
        let Some(tag) = self.next_child()? else { return Ok(false) };
        if let Some(frame) = self.frames.last_mut() {
            frame.ordinal = frame.ordinal.saturating_add(1);
        }
        let handled = if info.wildcard {
            self.child_or_wildcard(value, info, &tag)?
        } else {
            value.child(&tag, self)?
        };
        if self.watches || info.response || !handled.is_yes() {
            let number = match handled {
                Handled::LEFT_OUT => return Ok(true),
                Handled::NO => self.unknown_child(value, info, &tag)?,
                Handled::IN_WILDCARD => info.wildcard_number().unwrap_or(Child::UNKNOWN),
                _ => self.child_number(&tag),
            };
            self.note_child(&tag, number);
            if self.checks_content(info) {
                let local = self.scanner.local_name(&tag);
                self.children.push(Child { number, local });
            }
        }
        Ok(true)
    }

    /// Returns the number of the field into which a child of the open element was read.
    pub(super) fn child_number(&self, tag: &StartTag<'_>) -> u16 {
        let number = self.frames.last().and_then(|parent| {
            let previous = self.children.get(parent.children..).and_then(<[_]>::last);
            let previous = previous.map_or(0, |child| child.number);
            let namespaces = self.scanner.scope.namespaces();
            let prefix = tag.namespace.name(namespaces).map(|name| name.prefix);
            let prefix = prefix.or_else(|| (tag.namespace == Namespace::NONE).then_some(""));
            prefix.and_then(|prefix| parent.info?.child_number(prefix, tag.local, previous))
        });
        number.unwrap_or(Child::UNKNOWN)
    }

    /// Returns `true` if the children of a type are compared with its content model.
    #[inline]
    fn checks_content(&self, info: &TypeInfo) -> bool {
        self.checks || info.response
    }

    fn complex_text(&mut self, value: &mut dyn ReadComplex, tag: &StartTag<'_>) -> Result<()> {
        if tag.empty {
            return value.text(Cow::Borrowed(""), self);
        }
        let text = self.character_data()?;
        if !self.scanner.rest().starts_with(b"</") {
            return match self.next_child()? {
                // No name is shown: the text may be a secret.
                Some(child) => {
                    Err(self.error_at(ErrorKind::Unexpected, "expected text, found an element", child.start))
                }
                None => Ok(()),
            };
        }
        self.scanner.end_tag(self.scanner.qualified(tag))?;
        value.text(text, self)
    }

    pub(super) fn complex_attribute(
        &mut self,
        value: &mut dyn ReadComplex,
        info: &'static TypeInfo,
        attribute: &Attribute<'_>,
    ) -> Result<()> {
        if value.attribute(attribute, self)?.is_yes() {
            return Ok(());
        }
        self.unknown_attribute(attribute, Some(info.name), None)
    }

    /// Handles an attribute that the type does not have. Attributes of the namespaces `xsi` and `xml` are allowed on
    /// every element. `inside` is the element with the attribute, if that is not the open element.
    pub(super) fn unknown_attribute(
        &mut self,
        attribute: &Attribute<'_>,
        declared: Option<&str>,
        inside: Option<&StartTag<'_>>,
    ) -> Result<()> {
        self.scanner.check_name(attribute.qualified, self.scanner.at)?;
        match (attribute.namespace, attribute.local) {
            (Namespace::XSI, "type") => {
                let Some(declared) = declared else { return Ok(()) };
                let found = self.resolve_name(&attribute.value);
                if found.as_deref() == Some(declared) {
                    return Ok(());
                }
                if let (None, Some(open)) = (inside, self.frames.last_mut()) {
                    open.has_other_type = true;
                }
                self.leave_out_unknown(Departure::OtherType, attribute, inside, |reader| {
                    let other = if found.is_none() { " of an unknown namespace" } else { "" };
                    let message = format!("expected xsi:type {declared}, found {}{other}", attribute.value);
                    let error = reader.error_at(ErrorKind::Unexpected, &message, reader.scanner.at);
                    let hidden = format!("expected xsi:type {declared}, found another type (not shown)");
                    error.with_hidden_message(hidden)
                })
            }
            (Namespace::XSI, "schemaLocation" | "noNamespaceSchemaLocation") => Ok(()),
            (Namespace::XSI, "nil") => self.unused_nil(attribute, declared.is_some(), inside),
            (Namespace::XSI | Namespace::XML, _) => {
                self.keep_attribute(attribute, inside);
                Ok(())
            }
            (crate::rt::SOAP, _) if self.frames.len() <= SOAP_DEPTH => self.soap_attribute(attribute, inside),
            _ => self.leave_out_unknown(Departure::UnknownAttribute, attribute, inside, |reader| {
                let message = format!("unknown attribute {:?}", attribute.local);
                reader.error_at(ErrorKind::Unexpected, &message, reader.scanner.at)
            }),
        }
    }

    /// Keeps an attribute of the SOAP namespace on an outer element. Without a field `kept` for it, reports it.
    #[cold]
    fn soap_attribute(&mut self, attribute: &Attribute<'_>, inside: Option<&StartTag<'_>>) -> Result<()> {
        if self.has_holder() {
            self.keep_attribute(attribute, inside);
            return Ok(());
        }
        self.depart_with(
            Departure::SoapAttribute,
            |_| Some(attribute_text(attribute).into()),
            |reader| {
                let message = format!("no field holds the attribute {:?}", attribute.qualified);
                reader.error_at(ErrorKind::Unexpected, &message, reader.scanner.at)
            },
        )
    }

    /// Checks the attributes of an element that declares no attributes: an element of a simple type, or an element of
    /// the SOAP envelope.
    #[cold]
    pub(super) fn only_xsi_attributes_outlined(&mut self, tag: &StartTag<'_>) -> Result<()> {
        let is_open = self.frames.last().is_some_and(|open| open.start == tag.start + 1);
        let inside = Some(tag).filter(|_| !is_open);
        self.each_attribute(tag, |reader, attribute| reader.unknown_attribute(&attribute, None, inside))
    }

    /// Returns the canonical name of the type in `xsi:type`. A name of an unknown namespace begins with `{`: the canonical
    /// name of no type is equal to it. A name with an undeclared prefix, as in some published examples, stays as it is.
    pub fn xsi_type(&mut self, tag: &StartTag<'_>) -> Result<Option<String>> {
        let value = self.attribute_value(tag, (Namespace::XSI, "type"))?;
        Ok(value.map(|value| match self.resolve_name(&value) {
            Some(name) => name,
            None if self.is_prefix(value.split_once(':').map_or("", |(prefix, _)| prefix)) => {
                format!("{{}}{value}")
            }
            None => value,
        }))
    }

    /// The error for an element of an abstract type without `xsi:type`.
    #[cold]
    pub fn without_type(&self, tag: &StartTag<'_>, declared: &str) -> Error {
        self.error_in(ErrorKind::Missing, &format!("missing xsi:type; {declared} is abstract"), tag)
    }

    /// Keeps an element whose `xsi:type` the schema does not list.
    #[cold]
    pub fn unlisted_type(&mut self, tag: &StartTag<'_>, declared: &str) -> Result<RawXml> {
        let found = self.attribute_value(tag, (Namespace::XSI, "type"))?.unwrap_or_default();
        self.depart(Departure::UnknownType, |reader| {
            let message = format!("unknown xsi:type {found:?}; expected a type derived from {declared}");
            let error = reader.error_in(ErrorKind::Unlisted, &message, tag);
            let hidden = format!("unknown xsi:type (not shown); expected a type derived from {declared}");
            error.with_hidden_message(hidden)
        })?;
        self.raw(tag)
    }

    /// Keeps a root element that the schema does not list.
    #[cold]
    pub fn unlisted_root(&mut self, tag: &StartTag<'_>) -> Result<RawXml> {
        self.depart(Departure::UnknownRoot, |reader| {
            let message = format!("unknown element {:?}", tag.local);
            reader.error_in(ErrorKind::Unlisted, &message, tag)
        })?;
        self.raw(tag)
    }

    /// Keeps or skips a child that the type does not declare. Returns its number in the content model.
    #[cold]
    fn unknown_child(
        &mut self,
        value: &mut dyn ReadComplex,
        info: &'static TypeInfo,
        tag: &StartTag<'_>,
    ) -> Result<u16> {
        let namesake = info.namesake(tag.local);
        // The schema lists the element, but the Rust type lacks a field for it: not a departure from the schema.
        let narrowed = namesake.filter(|known| self.has_name(tag, known));
        if let (Some(known), None) = (namesake, narrowed)
            && let Some(handled) = self.child_in_other_namespace(value, info, known, tag)?
        {
            return Ok(handled);
        }
        let unknown = |reader: &Self| {
            let message = format!("unknown element {:?} in {}", tag.local, info.name);
            reader.error_in(ErrorKind::Unexpected, &message, tag)
        };
        let is_refused = self.refuses(Departure::UnknownElement)
            || (info.response && info.resembles(tag.local) && self.is_indispensable(tag));
        if narrowed.is_none() && is_refused {
            return Err(unknown(self));
        }
        let raw = self.raw(tag)?;
        if narrowed.is_none() {
            self.depart_from(Departure::UnknownElement, tag.start, unknown)?;
        }
        // An element of a derived type is no alternative of a choice of the base type.
        let is_of_other_type =
            self.frames.last().is_some_and(|open| open.has_other_type) && self.has_holder();
        let raw = if is_of_other_type { Err(raw) } else { value.unlisted(raw, self) };
        if let Err(raw) = raw {
            self.keep_unknown(tag.start, raw.into_string());
        }
        Ok(narrowed.and_then(|name| info.field_number(name)).unwrap_or(Child::UNKNOWN))
    }

    /// Reads a child that has the local name of a listed element, but is in the other namespace of the protocol or in
    /// none. Returns its number in the content model, or `None` for a child in any other namespace.
    fn child_in_other_namespace(
        &mut self,
        value: &mut dyn ReadComplex,
        info: &'static TypeInfo,
        known: &'static str,
        tag: &StartTag<'_>,
    ) -> Result<Option<u16>> {
        if self.refuses(Departure::OtherNamespace) {
            return Err(self.instead_of(known, tag));
        }
        if !self.is_near(tag) || !info.has_one_namesake(tag.local) {
            return Ok(None);
        }
        let (namespace, local) = expanded(known, self.scanner.scope.namespaces());
        let handled = value.child(&StartTag { namespace, local, ..*tag }, self)?;
        if !handled.is_yes() {
            return Ok(None);
        }
        self.depart(Departure::OtherNamespace, |reader| reader.instead_of(known, tag))?;
        let number = if handled == Handled::LEFT_OUT { None } else { info.field_number(known) };
        Ok(Some(number.unwrap_or(Child::UNKNOWN)))
    }

    /// Returns `true` for a header element in another namespace of the schema than `expected`, or in none, and reports it.
    #[cold]
    pub fn is_misplaced_header(&mut self, tag: &StartTag<'_>, expected: &str) -> Result<bool> {
        let is_near = self.is_near(tag);
        if is_near {
            self.depart(Departure::OtherNamespace, |reader| reader.instead_of(expected, tag))?;
        }
        Ok(is_near)
    }

    /// Returns `true` if a name is in a namespace of the schema, or in none.
    pub(super) fn is_near(&self, tag: &StartTag<'_>) -> bool {
        let namespaces = self.scanner.scope.namespaces();
        tag.namespace == Namespace::NONE || tag.namespace.is_of_schema(namespaces)
    }

    /// Returns `true` if a type has a child, perhaps in the other namespace of the protocol.
    pub(super) fn is_known(&self, info: &'static TypeInfo, tag: &StartTag<'_>) -> bool {
        info.namesake(tag.local).is_some_and(|known| {
            self.has_name(tag, known) || (self.is_near(tag) && info.has_one_namesake(tag.local))
        })
    }

    /// Compares the children with the content model.
    #[cold]
    fn check_content(&mut self, info: &'static TypeInfo, first: usize, tag: &StartTag<'_>) -> Result<()> {
        let is_failure = info.response && !self.is_success(tag)?;
        let ignores_order = !self.refuses(Departure::ChildOrder);
        if ignores_order {
            let children = self.children.get_mut(first..).unwrap_or_default();
            // An unknown child has its own report. It may be the missing child under another name.
            if children.iter().any(|child| child.number == Child::UNKNOWN) {
                return Ok(());
            }
            if info.check(children, is_failure).is_ok() {
                return Ok(());
            }
            // Another order alone is accepted.
            children.sort_by_key(|child| child.number);
        }
        let children = self.children.get(first..).unwrap_or_default();
        let Err(error) = info.check(children, is_failure) else { return Ok(()) };
        let departure = match error.kind() {
            ErrorKind::Missing => Departure::MissingChild,
            ErrorKind::Duplicate => Departure::TooManyChildren,
            _ if ignores_order => Departure::NoValidOrder,
            _ => Departure::ChildOrder,
        };
        let message = error.message(info.name, children);
        self.depart(departure, |reader| reader.error_at(error.kind(), &message, tag.start))
    }

    /// Checks that the attributes are there that the newest schema requires, but not each older one.
    pub(super) fn check_once_attributes(
        &mut self,
        info: &'static TypeInfo,
        tag: &StartTag<'_>,
    ) -> Result<()> {
        for name in info.once_attributes() {
            let expanded = expanded(name, self.scanner.scope.namespaces());
            if self.attribute_value(tag, expanded)?.is_none() {
                let message = format!("missing @{name}; {} requires it", info.name);
                self.depart(Departure::MissingChild, |reader| {
                    reader.error_at(ErrorKind::Missing, &message, tag.start)
                })?;
            }
        }
        Ok(())
    }

    /// Returns `true` if the attribute `ResponseClass` of a response message is `Success`.
    fn is_success(&mut self, tag: &StartTag<'_>) -> Result<bool> {
        Ok(self.response_class(tag)?.as_deref() == Some("Success"))
    }

    /// Returns the attribute `ResponseClass` of a response message.
    fn response_class(&mut self, tag: &StartTag<'_>) -> Result<Option<String>> {
        let class = self.attribute_value(tag, (Namespace::NONE, "ResponseClass"))?;
        Ok(class.map(|class| trimmed(&class).to_owned()))
    }
}
