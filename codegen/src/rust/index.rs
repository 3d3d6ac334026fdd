//! An index of the items by path, for types that depend on other types.

use std::collections::{BTreeMap, HashMap};

use super::{Argument, Choice, Field, Item, Kind, Path, Struct, Type, Variant};

/// The fields of a struct and its bases, from the struct up, each with the path of identifiers that leads to it:
/// `base.item_ids`.
pub(crate) fn fields_with_paths<'a>(
    chain: impl IntoIterator<Item = &'a Struct>,
) -> impl Iterator<Item = (String, &'a Field)> {
    chain.into_iter().enumerate().flat_map(|(steps, record)| {
        let base = "base.".repeat(steps);
        record.fields.iter().map(move |field| (format!("{base}{}", field.name), field))
    })
}

/// The items of an [`Api`](super::Api) by path.
pub(crate) struct Index<'a> {
    items: BTreeMap<&'a Path, &'a Item>,
}

impl<'a> Index<'a> {
    pub(crate) fn new(items: &'a [Item]) -> Self {
        Self { items: items.iter().map(|item| (&item.path, item)).collect() }
    }

    /// All items, sorted by path.
    pub(crate) fn items(&self) -> impl Iterator<Item = &'a Item> {
        self.items.values().copied()
    }

    /// The item with a path.
    pub(crate) fn item(&self, path: &Path) -> Option<&'a Item> {
        self.items.get(path).copied()
    }

    /// The struct with a path.
    pub(crate) fn record(&self, path: &Path) -> Option<&'a Struct> {
        match &self.item(path)?.kind {
            Kind::Struct(record) => Some(record),
            _ => None,
        }
    }

    /// The type behind other names for it.
    pub(crate) fn unaliased<'t>(&self, ty: &'t Type) -> &'t Type
    where
        'a: 't,
    {
        match ty {
            Type::Path(path) => match self.item(path).map(|item| &item.kind) {
                Some(Kind::Alias(inner)) => self.unaliased(inner),
                _ => ty,
            },
            _ => ty,
        }
    }

    /// Returns `true` for a floating-point number, also one that can be nil, and for a list of such numbers.
    pub(crate) fn is_float(&self, ty: &Type) -> bool {
        match self.unaliased(ty) {
            Type::BuiltIn(name) => matches!(*name, "f32" | "f64"),
            Type::Option(inner) | Type::Vec(inner) | Type::Nillable(inner) => self.is_float(inner),
            Type::Path(path) => match self.item(path).map(|item| &item.kind) {
                Some(Kind::List(list)) => self.is_float(&list.item),
                _ => false,
            },
            Type::Boxed(_) | Type::KnownOrRaw(_) => false,
        }
    }

    /// The alternatives of a choice with a generated type that no other alternative has.
    pub(crate) fn unshared<'c>(&self, choice: &'c Choice) -> Vec<&'c Variant>
    where
        'a: 'c,
    {
        let types = choice.variants.iter().map(|variant| self.unaliased(variant.ty.unboxed()));
        let types: Vec<&Type> = types.collect();
        let is_unshared = |ty: &Type| {
            matches!(ty, Type::Path(_)) && types.iter().filter(|other| **other == ty).count() == 1
        };
        let variants = choice.variants.iter().zip(&types);
        variants.filter(|(_, ty)| is_unshared(ty)).map(|(variant, _)| variant).collect()
    }

    /// The types of the alternatives of a choice that no other alternative has.
    pub(crate) fn alternatives(&self, path: &Path) -> impl Iterator<Item = &'a Type> {
        let choice = self.item(path).and_then(|item| match &item.kind {
            Kind::Choice(choice) => Some(choice),
            _ => None,
        });
        choice.into_iter().flat_map(|choice| self.unshared(choice)).map(|variant| variant.ty.unboxed())
    }

    /// The types that are converted into a struct around a choice: those of the alternatives, except its own.
    pub(crate) fn converted(&self, path: &'a Path, choice: &Path) -> impl Iterator<Item = &'a Type> {
        self.alternatives(choice).filter(move |ty| ty.path() != Some(path))
    }

    /// The argument of a constructor for a field.
    pub(crate) fn argument<'f>(&self, field: &'f Field) -> Argument<'f> {
        let ty = field.ty.unboxed();
        let kind = |path: &Path| self.item(path).map(|item| &item.kind);
        match ty {
            Type::BuiltIn("String") => Argument::Text,
            // Made from bytes.
            Type::BuiltIn("value::Base64" | "value::HexBinary") => Argument::Into(ty),
            Type::Path(path) if kind(path).is_some_and(Kind::is_made_from_others) => Argument::Into(ty),
            ty => Argument::Value(ty),
        }
    }

    /// The other choices whose alternatives are all among those of a choice. A choice with a single alternative has a
    /// conversion from the type of that alternative. If one of two choices is an alternative of the other, the conversion
    /// of the alternative is the only one.
    pub(crate) fn narrower(&self, choice: &Choice, path: &Path) -> Vec<(&'a Path, &'a Choice)> {
        let variants: HashMap<_, _> =
            choice.variants.iter().map(|variant| (&variant.element, (&variant.name, &variant.ty))).collect();
        let is_among =
            |variant: &Variant| variants.get(&variant.element) == Some(&(&variant.name, &variant.ty));
        let narrower = self.items().filter(|item| item.path != *path).filter_map(|item| match &item.kind {
            Kind::Choice(other) | Kind::ChoiceEnum(other, _) => Some((&item.path, other)),
            _ => None,
        });
        let is_alternative = |of: &Choice, path: &Path| {
            of.variants.iter().any(|variant| self.unaliased(variant.ty.unboxed()).path() == Some(path))
        };
        narrower
            .filter(|(_, other)| {
                (2..=variants.len()).contains(&other.variants.len()) && other.variants.iter().all(is_among)
            })
            .filter(|(other_path, other)| !is_alternative(choice, other_path) && !is_alternative(other, path))
            .collect()
    }

    /// The struct with a path and its bases, each with its path, from the struct up.
    pub(crate) fn with_bases(&self, path: &'a Path) -> impl Iterator<Item = (&'a Path, &'a Struct)> {
        let with_path = |path: &'a Path| Some((path, self.record(path)?));
        std::iter::successors(with_path(path), move |(_, record)| with_path(record.base.as_ref()?))
    }

    /// The bases of a struct with their paths, from the nearest up.
    pub(crate) fn bases(&self, record: &'a Struct) -> impl Iterator<Item = (&'a Path, &'a Struct)> {
        record.base.as_ref().into_iter().flat_map(|base| self.with_bases(base))
    }

    /// A struct and its bases, from the struct up.
    pub(crate) fn chain(&self, record: &'a Struct) -> impl Iterator<Item = &'a Struct> {
        std::iter::once(record).chain(self.bases(record).map(|(_, base)| base))
    }

    /// The required fields of a struct and its bases, the bases' first: the arguments of the constructor.
    pub(crate) fn required(&self, record: &'a Struct) -> Vec<&'a Field> {
        let mut chain: Vec<_> = self.chain(record).collect();
        chain.reverse();
        chain
            .into_iter()
            .flat_map(|record| record.fields.iter().filter(|field| field.is_required()))
            .collect()
    }
}
