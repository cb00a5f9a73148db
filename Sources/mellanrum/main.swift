import ArgumentParser
import App
